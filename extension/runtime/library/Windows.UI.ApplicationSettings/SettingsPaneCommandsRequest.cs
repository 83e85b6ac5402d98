using System.Collections.Generic;

namespace Windows.UI.ApplicationSettings
{
    /// <summary>Where an app puts the commands of its settings.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.applicationsettings.settingspanecommandsrequest"/>
    public sealed class SettingsPaneCommandsRequest
    {
        internal SettingsPaneCommandsRequest()
        {
        }

        public IList<SettingsCommand> ApplicationCommands { get; } = new List<SettingsCommand>();
    }
}
