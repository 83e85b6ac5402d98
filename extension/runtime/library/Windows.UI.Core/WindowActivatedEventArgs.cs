namespace Windows.UI.Core
{
    /// <summary>A window became the active one, or ceased to be.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.core.windowactivatedeventargs"/>
    public sealed class WindowActivatedEventArgs : ICoreWindowEventArgs
    {
        internal WindowActivatedEventArgs(CoreWindowActivationState state)
        {
            WindowActivationState = state;
        }

        public bool Handled { get; set; }
        public CoreWindowActivationState WindowActivationState { get; }
    }
}
