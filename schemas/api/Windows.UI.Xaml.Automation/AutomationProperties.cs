using Windows.UI.Xaml.Automation.Peers;

namespace Windows.UI.Xaml.Automation
{
    /// <summary>What screen readers learn about an element.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.automation.automationproperties"/>
    public sealed class AutomationProperties
    {
        private extern AutomationProperties();
        public static extern string GetAutomationId(DependencyObject element);
        public static extern string GetHelpText(DependencyObject element);
        public static extern AutomationLiveSetting GetLiveSetting(DependencyObject element);
        public static extern string GetName(DependencyObject element);
        public static extern void SetAutomationId(DependencyObject element, string value);
        public static extern void SetHelpText(DependencyObject element, string value);
        public static extern void SetLiveSetting(DependencyObject element, AutomationLiveSetting value);
        public static extern void SetName(DependencyObject element, string value);
    }
}
