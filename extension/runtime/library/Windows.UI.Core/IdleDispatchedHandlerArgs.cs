namespace Windows.UI.Core
{
    /// <summary>Tells whether the thread still has nothing else to do.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.core.idledispatchedhandlerargs"/>
    public sealed class IdleDispatchedHandlerArgs
    {
        private readonly CoreDispatcher dispatcher;

        internal IdleDispatchedHandlerArgs(CoreDispatcher dispatcher)
        {
            this.dispatcher = dispatcher;
        }

        public bool IsDispatcherIdle
        {
            get { return !dispatcher.ShouldYield(CoreDispatcherPriority.Idle); }
        }
    }
}
