namespace Windows.UI.Core
{
    /// <summary>Tells whether the thread still has nothing else to do.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.core.idledispatchedhandlerargs"/>
    public sealed class IdleDispatchedHandlerArgs
    {
        private extern IdleDispatchedHandlerArgs();
        public extern bool IsDispatcherIdle { get; }
    }
}
