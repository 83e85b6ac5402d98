using Windows.UI.Core;

namespace Windows.UI.Xaml
{
    /// <summary>An object with properties that styles, bindings and animations can set.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.dependencyobject"/>
    public class DependencyObject
    {
        protected extern DependencyObject();
        /// <summary>Brings code onto the thread of this object.</summary>
        public extern CoreDispatcher Dispatcher { get; }
        public extern void ClearValue(DependencyProperty dp);
        public extern object GetAnimationBaseValue(DependencyProperty dp);
        public extern object GetValue(DependencyProperty dp);
        public extern object ReadLocalValue(DependencyProperty dp);
        public extern long RegisterPropertyChangedCallback(DependencyProperty dp, DependencyPropertyChangedCallback callback);
        public extern void SetValue(DependencyProperty dp, object value);
        public extern void UnregisterPropertyChangedCallback(DependencyProperty dp, long token);
    }
}
