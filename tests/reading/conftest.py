"""Settings for the tests of reading."""

from hypothesis import settings

# A loaded machine takes longer than hypothesis's 200 ms for a single example; that is no fault of ours.
settings.register_profile("reading", deadline=None)
settings.load_profile("reading")
