namespace Windows.UI.Xaml.Automation.Peers
{
    /// <summary>Speaks to screen readers for an element.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.automation.peers.automationpeer"/>
    public class AutomationPeer : DependencyObject
    {
        internal extern AutomationPeer();
        public static extern bool ListenerExists(AutomationEvents eventId);
        public extern string GetName();
        public extern void RaiseAutomationEvent(AutomationEvents eventId);
    }
}
