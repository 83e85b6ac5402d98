namespace Windows.UI.ViewManagement
{
    /// <summary>The hand that the user writes with.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.viewmanagement.handpreference"/>
    public enum HandPreference
    {
        LeftHanded,
        RightHanded,
    }
}
