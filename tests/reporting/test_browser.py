"""The page in a real browser: Debian's chromium, driven by its chromedriver; skipped where there is none."""

from __future__ import annotations

import base64
import json
import shutil
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pypdf
import pytest
from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By

from onrecord.reporting import to_html

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from onrecord.checking import Report

BROWSER, DRIVER = shutil.which("chromium"), Path("/usr/bin/chromedriver")
pytestmark = pytest.mark.skipif(
    BROWSER is None or not DRIVER.exists(),
    reason="needs chromium and /usr/bin/chromedriver (Debian: chromium-driver)",
)
FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update", "--window-size=1280,900",
    "--force-prefers-reduced-motion",
)  # fmt: skip
HOSTILE = (
    "<script>window.owned = 1</script>"
    '"><img src="https://evil.example/x.png" onerror="window.owned = 1">'
    "</style></title></svg><svg onload='window.owned = 1'><link rel=stylesheet href=//evil.example/x.css>"
    "<meta http-equiv=refresh content='0;url=https://evil.example'><base href=https://evil.example/>"
)

Driver = webdriver.Chrome


def started(folder: Path, preferences: dict[str, Any]) -> Driver:
    options = webdriver.ChromeOptions()
    options.binary_location = BROWSER or ""
    for flag in (*FLAGS, f"--user-data-dir={folder}"):
        options.add_argument(flag)
    options.add_experimental_option("prefs", preferences)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    return webdriver.Chrome(options=options, service=Service(str(DRIVER)))


@pytest.fixture(scope="module", params=["scripts on", "scripts off"])
def driver(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Driver]:
    off = {"profile.managed_default_content_settings.javascript": 2} if request.param == "scripts off" else {}
    browser = started(tmp_path_factory.mktemp("profile"), off)
    yield browser
    browser.quit()


def test_the_browser_without_scripts_runs_none(driver: Driver, request: pytest.FixtureRequest) -> None:
    driver.get("data:text/html,<title>still</title><script>document.title = 'ran'</script>")

    assert (
        driver.title == {"scripts on": "ran", "scripts off": "still"}[request.node.callspec.params["driver"]]
    )


@pytest.fixture
def visit(driver: Driver, tmp_path: Path) -> Callable[[Report], Driver]:
    def open_page(report: Report) -> Driver:
        path = tmp_path / "report.html"
        path.write_text(to_html(report), encoding="utf-8")
        for kind in ("browser", "performance"):
            log(driver, kind)
        driver.get(path.as_uri())
        return driver

    return open_page


def log(driver: Driver, kind: str) -> list[dict[str, Any]]:
    """What the browser has noted since the last look."""
    entries: list[dict[str, Any]] = driver.get_log(kind)  # type: ignore[no-untyped-call]
    return entries


def requested(driver: Driver) -> set[str]:
    """Addresses that the browser asked for since the page was opened, by scheme."""
    messages = [json.loads(entry["message"])["message"] for entry in log(driver, "performance")]
    sent = [m["params"]["request"]["url"] for m in messages if m["method"] == "Network.requestWillBeSent"]
    return {url.partition(":")[0] for url in sent}


def resized(driver: Driver, width: int) -> None:
    size = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 500}
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)


def test_the_page_opens_without_complaint_and_asks_for_nothing(
    visit: Callable[[Report], Driver], report: Report
) -> None:
    browser = visit(report)

    assert log(browser, "browser") == []
    assert requested(browser) <= {"file", "data"}
    assert browser.find_element(By.TAG_NAME, "h1").is_displayed()


def test_the_style_sheet_is_let_in_by_the_policy(visit: Callable[[Report], Driver], report: Report) -> None:
    card = visit(report).find_element(By.ID, "claim-1")

    assert card.value_of_css_property("border-left-width") == "6px"


def test_a_click_on_a_claim_in_the_text_goes_to_its_card(
    visit: Callable[[Report], Driver], report: Report
) -> None:
    browser = visit(report)
    browser.find_element(By.PARTIAL_LINK_TEXT, "433 burglaries last year").click()

    assert browser.current_url.endswith("#claim-2")
    assert browser.find_element(By.CSS_SELECTOR, ":target").get_attribute("id") == "claim-2"


def test_a_card_leads_back_to_its_words(visit: Callable[[Report], Driver], report: Report) -> None:
    browser = visit(report)
    browser.find_element(By.CSS_SELECTOR, "#claim-2 a[href='#text-claim-2']").click()

    assert browser.current_url.endswith("#text-claim-2")


def test_query_and_rows_unfold_without_script(visit: Callable[[Report], Driver], report: Report) -> None:
    browser = visit(report)
    query = browser.find_element(By.CSS_SELECTOR, "#claim-2 pre")
    before = query.is_displayed()
    browser.find_element(By.CSS_SELECTOR, "#claim-2 summary").click()

    assert (before, query.is_displayed()) == (False, True)


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_nothing_is_wider_than_the_screen(
    visit: Callable[[Report], Driver], report: Report, width: int
) -> None:
    browser = visit(report)
    resized(browser, width)
    for summary in browser.find_elements(By.TAG_NAME, "summary"):
        summary.click()
    root = browser.find_element(By.TAG_NAME, "html")
    wide, seen = (int(str(root.get_property(name))) for name in ("scrollWidth", "clientWidth"))
    charts = browser.find_elements(By.CSS_SELECTOR, "svg.chart")

    assert wide <= seen
    assert all(0 < chart.size["width"] <= width for chart in charts)


def test_nothing_that_an_article_holds_runs(
    visit: Callable[[Report], Driver], make_hostile: Callable[[str], Report]
) -> None:
    browser = visit(make_hostile(HOSTILE))

    assert browser.execute_script("return window.owned") is None
    assert requested(browser) <= {"file", "data"}
    assert browser.find_element(By.TAG_NAME, "h1").text == HOSTILE
    assert browser.current_url.startswith("file:")


def test_on_paper_everything_is_there_and_open(visit: Callable[[Report], Driver], report: Report) -> None:
    paper = pypdf.PdfReader(BytesIO(base64.b64decode(visit(report).print_page())))
    text = " ".join(" ".join(page.extract_text() for page in paper.pages).split())

    assert "WHERE measure = 'robbery'" in text
    assert "First 24 of 336 rows" in text
    assert "Claim 12" in text
    assert "What the verdicts mean" in text
    assert len(paper.pages) < 25
