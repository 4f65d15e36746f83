"""What a presenter has in front of a class: keys on a sheet, a frozen picture, a spotlight, a big number."""
