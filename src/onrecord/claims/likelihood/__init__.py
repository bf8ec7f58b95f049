"""What the words of a part of a sentence make likely, where no rule reads them."""
