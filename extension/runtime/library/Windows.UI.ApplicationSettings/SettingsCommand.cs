using Windows.UI.Popups;

namespace Windows.UI.ApplicationSettings
{
    /// <summary>A command of the settings of an app.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.applicationsettings.settingscommand"/>
    public sealed class SettingsCommand : IUICommand
    {
        public SettingsCommand(object settingsCommandId, string label, UICommandInvokedHandler handler)
        {
            Id = settingsCommandId;
            Label = label;
            Invoked = handler;
        }

        public object Id { get; set; }
        public UICommandInvokedHandler Invoked { get; set; }
        public string Label { get; set; }
    }
}
