namespace Windows.UI.Core
{
    /// <summary>A window came or went.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.core.visibilitychangedeventargs"/>
    public sealed class VisibilityChangedEventArgs : ICoreWindowEventArgs
    {
        private extern VisibilityChangedEventArgs();
        public extern bool Handled { get; set; }
        public extern bool Visible { get; }
    }
}
