"""How well onrecord reads pages that programs without judgement turned into plain text."""
