namespace System.Threading
{
    /// <summary>How threads share the making of a lazy value.</summary>
    public enum LazyThreadSafetyMode
    {
        None = 0,
        PublicationOnly = 1,
        ExecutionAndPublication = 2,
    }
}
