using Windows.Foundation.Collections;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>A bar with commands.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.commandbar"/>
    public class CommandBar : AppBar
    {
        private CommandBarElements primary;
        private CommandBarElements secondary;

        public extern CommandBar();
        public extern Style CommandBarOverflowPresenterStyle { get; set; }
        public extern bool IsDynamicOverflowEnabled { get; set; }

        public IObservableVector<ICommandBarElement> PrimaryCommands
        {
            get { return primary ?? (primary = new CommandBarElements()); }
        }

        public IObservableVector<ICommandBarElement> SecondaryCommands
        {
            get { return secondary ?? (secondary = new CommandBarElements()); }
        }
    }
}
