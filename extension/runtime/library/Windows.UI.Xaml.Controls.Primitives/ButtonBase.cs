using System.Windows.Input;

namespace Windows.UI.Xaml.Controls.Primitives
{
    /// <summary>Something to press.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.primitives.buttonbase"/>
    public class ButtonBase : ContentControl
    {
        protected extern ButtonBase();
        public extern ClickMode ClickMode { get; set; }
        public extern ICommand Command { get; set; }
        public static extern DependencyProperty CommandProperty { get; }
        public extern object CommandParameter { get; set; }
        public static extern DependencyProperty CommandParameterProperty { get; }
        public extern bool IsPointerOver { get; }
        public extern bool IsPressed { get; }
        public extern event RoutedEventHandler Click;

        /// <summary>The user clicks it.</summary>
        internal virtual void OnClick()
        {
            XamlEvents.Raise(this, "Click", new RoutedEventArgs(this));
            var command = Command;
            if (command != null && command.CanExecute(CommandParameter)) command.Execute(CommandParameter);
        }
    }
}
