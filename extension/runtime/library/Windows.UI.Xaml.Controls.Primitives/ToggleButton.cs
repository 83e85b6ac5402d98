namespace Windows.UI.Xaml.Controls.Primitives
{
    /// <summary>Something that stays pressed.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.primitives.togglebutton"/>
    public class ToggleButton : ButtonBase
    {
        private bool isChecked;
        private bool isIndeterminate;

        public extern ToggleButton();

        public bool? IsChecked
        {
            get
            {
                CheckThread();
                return isIndeterminate ? (bool?)null : isChecked;
            }
            set
            {
                CheckThread();
                if (value == IsChecked) return;
                isIndeterminate = value == null;
                isChecked = value == true;
                XamlEvents.Raise(this, value == null ? "Indeterminate" : value == true ? "Checked" : "Unchecked", new RoutedEventArgs(this));
            }
        }

        public static extern DependencyProperty IsCheckedProperty { get; }

        public extern bool IsThreeState { get; set; }
        public extern event RoutedEventHandler Checked;
        public extern event RoutedEventHandler Indeterminate;
        public extern event RoutedEventHandler Unchecked;

        protected virtual void OnToggle()
        {
            IsChecked = IsThreeState && IsChecked == true ? (bool?)null : IsChecked != true;
        }

        internal override void OnClick()
        {
            OnToggle();
            base.OnClick();
        }
    }
}
