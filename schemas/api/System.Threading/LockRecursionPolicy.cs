namespace System.Threading
{
    /// <summary>Whether a thread may take the same lock twice.</summary>
    public enum LockRecursionPolicy
    {
        NoRecursion = 0,
        SupportsRecursion = 1,
    }
}
