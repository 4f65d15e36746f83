"""The program's own child processes: started safely, ended with their parent, memory that they share."""
