namespace Windows.UI.Xaml.Media.Animation
{
    /// <summary>One form of a movement.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.animation.elasticease"/>
    public sealed class ElasticEase : EasingFunctionBase
    {
        public extern ElasticEase();
        public extern int Oscillations { get; set; }
        public extern double Springiness { get; set; }
    }
}
