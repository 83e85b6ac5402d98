using Windows.UI.Xaml.Media;
using Windows.UI.Xaml.Media.Animation;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>Something that arranges others.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.panel"/>
    public class Panel : FrameworkElement
    {
        private UIElementCollection children;

        protected extern Panel();
        public extern Brush Background { get; set; }
        public static extern DependencyProperty BackgroundProperty { get; }

        public UIElementCollection Children
        {
            get
            {
                CheckThread();
                return children ?? (children = new UIElementCollection());
            }
        }

        public extern TransitionCollection ChildrenTransitions { get; set; }
        public extern bool IsItemsHost { get; }
    }
}
