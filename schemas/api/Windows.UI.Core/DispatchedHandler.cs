namespace Windows.UI.Core
{
    /// <summary>Code for a window's thread.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.core.dispatchedhandler"/>
    public delegate void DispatchedHandler();
}
