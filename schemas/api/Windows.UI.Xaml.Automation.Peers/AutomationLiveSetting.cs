namespace Windows.UI.Xaml.Automation.Peers
{
    /// <summary>How pressing a change is for screen readers.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.automation.peers.automationlivesetting"/>
    public enum AutomationLiveSetting
    {
        Off = 0,
        Polite = 1,
        Assertive = 2,
    }
}
