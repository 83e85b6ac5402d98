namespace System.Threading
{
    /// <summary>A signal that lets all through until it is reset.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.manualresetevent"/>
    public sealed class ManualResetEvent : EventWaitHandle
    {
        public ManualResetEvent(bool initialState) : base(initialState, EventResetMode.ManualReset)
        {
        }
    }
}
