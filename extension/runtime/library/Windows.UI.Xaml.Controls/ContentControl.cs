using Windows.UI.Xaml.Media.Animation;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>A control with one thing inside.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.contentcontrol"/>
    public class ContentControl : Control
    {
        private object shownContent;
        private FrameworkElement shown;

        public extern ContentControl();
        public extern object Content { get; set; }
        public static extern DependencyProperty ContentProperty { get; }
        public extern DataTemplate ContentTemplate { get; set; }
        public static extern DependencyProperty ContentTemplateProperty { get; }
        public extern UIElement ContentTemplateRoot { get; }
        public extern DataTemplateSelector ContentTemplateSelector { get; set; }
        public extern TransitionCollection ContentTransitions { get; set; }

        /// <summary>The content, or what its template makes of it.</summary>
        internal object Shown
        {
            get
            {
                var content = Content;
                var template = ContentTemplate;
                if (template == null || content is UIElement) return content;
                if (shown == null || !ReferenceEquals(shownContent, content))
                {
                    shownContent = content;
                    shown = template.For(content, this);
                }
                return shown ?? content;
            }
        }

        protected virtual extern void OnContentChanged(object oldContent, object newContent);
        protected virtual extern void OnContentTemplateChanged(DataTemplate oldContentTemplate, DataTemplate newContentTemplate);
        protected virtual extern void OnContentTemplateSelectorChanged(DataTemplateSelector oldContentTemplateSelector, DataTemplateSelector newContentTemplateSelector);
    }
}
