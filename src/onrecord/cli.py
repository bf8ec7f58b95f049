"""The command line: what the library does, under the same names. Results to stdout, all else to stderr."""

from __future__ import annotations

import gc
import os
import sys
import traceback
from contextlib import nullcontext
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

import typer
from typer.core import TyperGroup

import onrecord
from onrecord.errors import OnrecordError, UsageError
from onrecord.printing import stdout_errors, write
from onrecord.record_commands import DataOption, open_record, record_app

if TYPE_CHECKING:
    from onrecord.attribution import Statement
    from onrecord.checking import Report
    from onrecord.claims import Claim
    from onrecord.reading import Article

EXIT_INPUT = 1
EXIT_USAGE = 2
STDIN = "-"


class ReportFormat(StrEnum):
    """What a report can be written as."""

    text = "text"
    json = "json"
    html = "html"
    md = "md"
    csv = "csv"
    claimreview = "claimreview"


class StatementsFormat(StrEnum):
    """What the statements of an article can be written as."""

    text = "text"
    json = "json"
    csv = "csv"
    annotations = "annotations"


class ClaimsFormat(StrEnum):
    """What the claims of an article can be written as."""

    text = "text"
    json = "json"
    csv = "csv"


class _OneLineErrors(TyperGroup):
    """Turns our errors into one line and a hint; the traceback comes with --verbose alone."""

    def invoke(self, ctx: Any) -> Any:  # noqa: ANN401 - typer's own signature
        try:
            return super().invoke(ctx)
        except OnrecordError as error:
            _fail(str(error), error.hint, _exit_code(error), verbose=ctx.params.get("verbose"))
        except BrokenPipeError:
            # The reader of our output has gone (a pager, `head`): not an error, but nothing more to say.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise typer.Exit(0) from None
        except (typer.Exit, typer.Abort, typer.TyperException):
            raise
        except Exception as error:  # noqa: BLE001 - a fault of ours must not bury the reader in a traceback
            message = f"This is a fault in onrecord ({type(error).__name__}: {error})."
            hint = "Run it again with --verbose before the command, and report what it shows."
            _fail(message, hint, EXIT_INPUT, verbose=ctx.params.get("verbose"))


def _exit_code(error: OnrecordError) -> int:
    return EXIT_USAGE if isinstance(error, UsageError) else EXIT_INPUT


def _fail(message: str, hint: str, code: int, *, verbose: bool | None = False) -> NoReturn:
    if verbose:
        traceback.print_exc()
    line = " ".join(". ".join(filter(None, (message.rstrip("."), _sentence(hint)))).split())
    print(f"onrecord: {line}", file=sys.stderr)  # noqa: T201 - the command line speaks
    raise typer.Exit(code)


def _sentence(hint: str) -> str:
    """The hint with a capital letter, unless it starts with the command's own name."""
    return hint if hint.startswith("onrecord") else hint[:1].upper() + hint[1:]


app = typer.Typer(
    cls=_OneLineErrors,
    help="Read a news report: learn who said what, and whether the public record bears it out.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.add_typer(record_app, name="record")

OutputOption = Annotated[
    Path | None, typer.Option("-o", "--output", metavar="FILE", help="Write to FILE instead of stdout.")
]
ArticleArgument = Annotated[str, typer.Argument(metavar="ARTICLE", help="A file, a URL, or - for stdin.")]
TranscriptOption = Annotated[
    str | None,
    typer.Option(
        "--transcript", metavar="FILE", help="Hold the quotations against this text of what was said."
    ),
]
DateOption = Annotated[str | None, typer.Option("--date", help="Day of publication, YYYY-MM-DD.")]
FiscalOption = Annotated[
    int | None,
    typer.Option(
        "--fiscal-year-start",
        metavar="MONTH",
        min=1,
        max=12,
        help="Month in which fiscal years begin; else October if federal, July if local.",
    ),
]


def _version(wanted: bool) -> None:  # noqa: FBT001 - typer's callback
    if wanted:
        typer.echo(f"onrecord {onrecord.__version__}")
        raise typer.Exit


@app.callback()
def _options(
    *,
    verbose: Annotated[bool, typer.Option("-v", "--verbose", help="Show the traceback of an error.")] = False,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Options for all commands; _OneLineErrors reads ``verbose`` from the context."""


@app.command()
def check(  # noqa: PLR0913 - an option each
    article: ArticleArgument,
    *,
    date: DateOption = None,
    format: Annotated[ReportFormat, typer.Option(help="How to write the report.")] = ReportFormat.text,  # noqa: A002
    output: OutputOption = None,
    data: DataOption = None,
    transcript: TranscriptOption = None,
    reviewer: Annotated[
        str, typer.Option(metavar="NAME", help="Who publishes the review, for --format claimreview.")
    ] = "",
    page: Annotated[
        str, typer.Option(metavar="URL", help="The page that it stands on, for --format claimreview.")
    ] = "",
    fiscal_year_start: FiscalOption = None,
) -> None:
    """Check an article: its statements, its claims, and what the record says of each."""
    _check_review(format, reviewer, page)
    if output is not None:
        _refuse_to_overwrite(article, output)
    if article == transcript == STDIN:
        raise UsageError("Article and transcript cannot both be standard input.", "Give one as a file.")
    read = onrecord.read(article, date=date)
    spoken = onrecord.read(transcript) if transcript is not None else None
    with open_record(data) as record:
        report = onrecord.check(read, record, transcript=spoken, fiscal_month=fiscal_year_start)
    if output is None and format is ReportFormat.text:
        from rich.console import Console

        from onrecord.reporting import to_terminal

        with stdout_errors():
            to_terminal(report, Console())
    else:
        write(_rendered(report, format, reviewer, page), output)


def _check_review(format: ReportFormat, reviewer: str, page: str) -> None:  # noqa: A002 - the option's name
    """Refuse options that would have no effect, and a page that no reader could open."""
    given = [name for name, value in (("--reviewer", reviewer), ("--page", page)) if value]
    if given and format is not ReportFormat.claimreview:
        told = " and ".join(given)
        raise UsageError(f"{told} would have no effect on --format {format}.", "Add --format claimreview.")
    if page:
        from onrecord.reporting.cleaning import web_link

        if web_link(page) is None:
            raise UsageError(
                "The page is not a web address.", "Give one that begins with http:// or https://."
            )


def _rendered(report: Report, format: ReportFormat, reviewer: str, page: str) -> str:  # noqa: A002 - the option's name
    from onrecord import reporting

    if format is ReportFormat.claimreview:
        from onrecord.reporting.json import plain_json

        return plain_json(reporting.to_claimreview(report, reviewer=reviewer, url=page))
    writers = {
        ReportFormat.text: reporting.to_text,
        ReportFormat.json: reporting.to_json,
        ReportFormat.html: reporting.to_html,
        ReportFormat.md: reporting.to_markdown,
        ReportFormat.csv: reporting.to_csv,
    }
    return writers[format](report)


@app.command()
def statements(
    article: ArticleArgument,
    *,
    date: DateOption = None,
    format: Annotated[  # noqa: A002
        StatementsFormat, typer.Option(help="How to write the statements.")
    ] = StatementsFormat.text,
    output: OutputOption = None,
) -> None:
    """List who said what in an article: no claims, nothing asked of the record."""
    if output is not None:
        _refuse_to_overwrite(article, output)
    read = _read_to_list(article, date)
    found = onrecord.attribute(read)
    if output is None and format is StatementsFormat.text:
        from rich.console import Console

        from onrecord.reporting import statements_to_terminal

        with stdout_errors():
            statements_to_terminal(read, found, Console())
    else:
        write(_rendered_statements(article, read, found, format), output)


def _read_to_list(article: str, date: str | None) -> Article:
    """Read for a list, which has no notes as a report has: an empty one must not pass for nothing to find."""
    from onrecord.reading.language import NOT_ENGLISH, reads_as_english

    read = onrecord.read(article, date=date)
    if not reads_as_english(read.text):
        typer.echo(f"onrecord: {NOT_ENGLISH}", err=True)
    return read


def _rendered_statements(
    given: str,
    read: Article,
    found: list[Statement],
    format: StatementsFormat,  # noqa: A002
) -> str:
    from onrecord import reporting

    if format is StatementsFormat.annotations:
        from onrecord.reporting.cleaning import web_link
        from onrecord.reporting.json import plain_json

        return plain_json(reporting.to_w3c_annotations(read, found, address=web_link(given) or ""))
    if format is StatementsFormat.csv:
        return reporting.statements_to_csv(found)
    if format is StatementsFormat.json:
        return reporting.statements_to_json(read, found)
    return reporting.statements_to_text(read, found)


@app.command()
def claims(  # noqa: PLR0913 - an option each
    article: ArticleArgument,
    *,
    date: DateOption = None,
    format: Annotated[ClaimsFormat, typer.Option(help="How to write the claims.")] = ClaimsFormat.text,  # noqa: A002
    output: OutputOption = None,
    data: DataOption = None,
    fiscal_year_start: FiscalOption = None,
) -> None:
    """List what in an article data could settle, what to check first on top; the record is not asked."""
    if output is not None:
        _refuse_to_overwrite(article, output)
    read = _read_to_list(article, date)
    said = onrecord.attribute(read)
    with open_record(data) if data else nullcontext() as record:
        found = onrecord.find_claims(read, said, record, fiscal_month=fiscal_year_start)
    if output is None and format is ClaimsFormat.text:
        from rich.console import Console

        from onrecord.reporting import claims_to_terminal

        with stdout_errors():
            claims_to_terminal(read, said, found, Console())
    else:
        write(_rendered_claims(read, said, found, format), output)


def _rendered_claims(
    read: Article,
    said: list[Statement],
    found: list[Claim],
    format: ClaimsFormat,  # noqa: A002
) -> str:
    from onrecord import reporting

    if format is ClaimsFormat.csv:
        return reporting.claims_to_csv(said, found)
    if format is ClaimsFormat.json:
        return reporting.claims_to_json(read, said, found)
    return reporting.claims_to_text(read, said, found)


def _refuse_to_overwrite(article: str, output: Path) -> None:
    if output.exists() and Path(article).exists() and output.samefile(article):
        raise UsageError(f"The output {output} is the article itself.", "Choose another file for -o.")


def main() -> None:
    """Entry point of the command ``onrecord``."""
    # One run makes few cycles and ends soon: looking for them less often saves a tenth of a cold start.
    gc.set_threshold(100_000, 20, 100)
    app()
