namespace Windows.UI.Core
{
    /// <summary>A window came or went.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.core.visibilitychangedeventargs"/>
    public sealed class VisibilityChangedEventArgs : ICoreWindowEventArgs
    {
        internal VisibilityChangedEventArgs(bool visible)
        {
            Visible = visible;
        }

        public bool Handled { get; set; }
        public bool Visible { get; }
    }
}
