namespace System.Xml
{
    /// <summary>Where a reader is.</summary>
    public enum ReadState
    {
        Initial,
        Interactive,
        Error,
        EndOfFile,
        Closed,
    }
}
