namespace Windows.UI.Core
{
    /// <summary>The user wants to go back.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.core.backrequestedeventargs"/>
    public sealed class BackRequestedEventArgs
    {
        private extern BackRequestedEventArgs();
        public extern bool Handled { get; set; }
    }
}
