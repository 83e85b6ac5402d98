namespace System.Threading
{
    /// <summary>A signal that lets one through.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.autoresetevent"/>
    public sealed class AutoResetEvent : EventWaitHandle
    {
        public AutoResetEvent(bool initialState) : base(initialState, EventResetMode.AutoReset)
        {
        }
    }
}
