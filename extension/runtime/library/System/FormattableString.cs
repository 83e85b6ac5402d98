using System.Globalization;

namespace System
{
    /// <summary>A composite format with its arguments, made from an interpolated string.</summary>
    public abstract class FormattableString : IFormattable
    {
        public abstract string Format { get; }
        public abstract int ArgumentCount { get; }
        public abstract object[] GetArguments();
        public abstract object GetArgument(int index);
        public abstract string ToString(IFormatProvider formatProvider);
        string IFormattable.ToString(string ignored, IFormatProvider formatProvider)
        {
            return ToString(formatProvider);
        }
        public override string ToString()
        {
            return ToString(CultureInfo.CurrentCulture);
        }
        public static string Invariant(FormattableString formattable)
        {
            if (formattable == null) throw new ArgumentNullException("formattable");
            return formattable.ToString(CultureInfo.InvariantCulture);
        }
    }
}
