namespace System.Threading
{
    /// <summary>An event that lets one thread pass each time it is set.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.autoresetevent"/>
    public sealed class AutoResetEvent : EventWaitHandle
    {
        public AutoResetEvent(bool initialState) : base(initialState, EventResetMode.AutoReset)
        {
        }
    }
}
