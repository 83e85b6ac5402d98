namespace System.Threading
{
    /// <summary>Whether an event goes back by itself after it let one thread through.</summary>
    public enum EventResetMode
    {
        AutoReset = 0,
        ManualReset = 1,
    }
}
