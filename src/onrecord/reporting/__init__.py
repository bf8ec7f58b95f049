"""From a Report to what a person or a program reads: terminal, HTML, Markdown, JSON."""
