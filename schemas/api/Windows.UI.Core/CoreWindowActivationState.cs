namespace Windows.UI.Core
{
    /// <summary>Whether a window is the active one.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.core.corewindowactivationstate"/>
    public enum CoreWindowActivationState
    {
        CodeActivated = 0,
        Deactivated = 1,
        PointerActivated = 2,
    }
}
