"""Sphinx configuration."""

import onrecord

project = "onrecord"
author = "The onrecord authors"
project_copyright = "The onrecord authors"
version = release = onrecord.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
source_suffix = {".md": "markdown"}
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = f"onrecord {version}"
myst_heading_anchors = 3
autodoc_typehints = "description"
autodoc_member_order = "bysource"
highlight_language = "none"
