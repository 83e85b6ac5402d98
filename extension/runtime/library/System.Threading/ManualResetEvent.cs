namespace System.Threading
{
    /// <summary>An event that stays set until somebody resets it.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.manualresetevent"/>
    public sealed class ManualResetEvent : EventWaitHandle
    {
        public ManualResetEvent(bool initialState) : base(initialState, EventResetMode.ManualReset)
        {
        }
    }
}
