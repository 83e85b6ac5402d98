namespace Windows.UI.Core
{
    /// <summary>Code for when a window's thread has nothing else to do.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.core.idledispatchedhandler"/>
    public delegate void IdleDispatchedHandler(IdleDispatchedHandlerArgs e);
}
