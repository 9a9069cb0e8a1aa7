"""What goes back to a sender: templates, their own workbook marked, an export."""
