"""Scripts that write the data files of kg.annotate from the extra `data`."""
