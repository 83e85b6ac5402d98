namespace Windows.UI.Core
{
    /// <summary>Something happened to a window.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.core.corewindoweventargs"/>
    public sealed class CoreWindowEventArgs : ICoreWindowEventArgs
    {
        internal CoreWindowEventArgs()
        {
        }

        public bool Handled { get; set; }
    }
}
