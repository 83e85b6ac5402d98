using Windows.UI.Text;
using Windows.UI.Xaml.Media;
using Windows.UI.Xaml.Media.Animation;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>Shows the content of a control.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.contentpresenter"/>
    public class ContentPresenter : FrameworkElement
    {
        public extern ContentPresenter();
        public extern Brush Background { get; set; }
        public extern BackgroundSizing BackgroundSizing { get; set; }
        public extern Brush BorderBrush { get; set; }
        public extern Thickness BorderThickness { get; set; }
        public extern int CharacterSpacing { get; set; }
        public extern object Content { get; set; }
        public extern DataTemplate ContentTemplate { get; set; }
        public extern DataTemplateSelector ContentTemplateSelector { get; set; }
        public extern TransitionCollection ContentTransitions { get; set; }
        public extern CornerRadius CornerRadius { get; set; }
        public extern FontFamily FontFamily { get; set; }
        public extern double FontSize { get; set; }
        public extern FontStretch FontStretch { get; set; }
        public extern FontStyle FontStyle { get; set; }
        public extern FontWeight FontWeight { get; set; }
        public extern Brush Foreground { get; set; }
        public extern HorizontalAlignment HorizontalContentAlignment { get; set; }
        public extern bool IsTextScaleFactorEnabled { get; set; }
        public extern double LineHeight { get; set; }
        public extern LineStackingStrategy LineStackingStrategy { get; set; }
        public extern int MaxLines { get; set; }
        public extern Thickness Padding { get; set; }
        public extern TextLineBounds TextLineBounds { get; set; }
        public extern TextWrapping TextWrapping { get; set; }
        public extern VerticalAlignment VerticalContentAlignment { get; set; }
        protected virtual extern void OnContentTemplateChanged(DataTemplate oldContentTemplate, DataTemplate newContentTemplate);
        protected virtual extern void OnContentTemplateSelectorChanged(DataTemplateSelector oldContentTemplateSelector, DataTemplateSelector newContentTemplateSelector);
    }
}
