namespace System
{
    /// <summary>What String.Split leaves out.</summary>
    [System.Flags]
    public enum StringSplitOptions
    {
        None = 0,
        RemoveEmptyEntries = 1,
        TrimEntries = 2,
    }
}
