namespace Windows.UI.Xaml.Automation.Peers
{
    /// <summary>Speaks to screen readers for an element.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.automation.peers.frameworkelementautomationpeer"/>
    public class FrameworkElementAutomationPeer : AutomationPeer
    {
        public extern FrameworkElementAutomationPeer(FrameworkElement owner);
        public extern UIElement Owner { get; }
        public static extern AutomationPeer CreatePeerForElement(UIElement element);
        public static extern AutomationPeer FromElement(UIElement element);
    }
}
