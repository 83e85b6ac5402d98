using System;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>Text, or the name of text in the data of the notification.</summary>
    public sealed class BindableString
    {
        private readonly string text;

        public BindableString(string bindingName)
        {
            BindingName = bindingName;
        }
        private BindableString(string text, bool isText)
        {
            this.text = text;
        }
        public string BindingName { get; set; }
        internal string ToXmlString()
        {
            return BindingName != null ? "{" + BindingName + "}" : text;
        }
        public static implicit operator BindableString(string d)
        {
            return d == null ? null : new BindableString(d, true);
        }
        public static implicit operator string(BindableString b)
        {
            return b == null ? null : b.text;
        }
        public override string ToString()
        {
            return text;
        }
    }
}
