using Windows.UI.Xaml.Controls.Primitives;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>An entry of a list is being shown.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.containercontentchangingeventargs"/>
    public sealed class ContainerContentChangingEventArgs
    {
        private extern ContainerContentChangingEventArgs();
        public extern bool Handled { get; set; }
        public extern bool InRecycleQueue { get; }
        public extern object Item { get; }
        public extern SelectorItem ItemContainer { get; }
        public extern int ItemIndex { get; }
        public extern uint Phase { get; }
    }
}
