namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>How far a progress bar is, or the name of that in the data of the notification.</summary>
    public sealed class BindableProgressBarValue
    {
        private readonly AdaptiveProgressBarValue value;

        public BindableProgressBarValue(string bindingName)
        {
            BindingName = bindingName;
        }
        private BindableProgressBarValue(AdaptiveProgressBarValue value)
        {
            this.value = value;
        }
        public string BindingName { get; set; }
        internal string ToXmlString()
        {
            return BindingName != null ? "{" + BindingName + "}" : value.ToXmlString();
        }
        public static implicit operator BindableProgressBarValue(AdaptiveProgressBarValue v)
        {
            return new BindableProgressBarValue(v);
        }
        public static implicit operator BindableProgressBarValue(double d)
        {
            return new BindableProgressBarValue(AdaptiveProgressBarValue.FromValue(d));
        }
    }
}
