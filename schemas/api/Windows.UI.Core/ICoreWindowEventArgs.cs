namespace Windows.UI.Core
{
    /// <summary>Something happened to a window.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.core.icorewindoweventargs"/>
    public interface ICoreWindowEventArgs
    {
        bool Handled { get; set; }
    }
}
