using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Makes the FormattableString of an interpolated string.</summary>
    public static class FormattableStringFactory
    {
        public static FormattableString Create(string format, params object[] arguments)
        {
            if (format == null) throw new ArgumentNullException("format");
            if (arguments == null) throw new ArgumentNullException("arguments");
            return new ConcreteFormattableString(format, arguments);
        }

        private sealed class ConcreteFormattableString : FormattableString
        {
            private readonly string format;
            private readonly object[] arguments;

            internal ConcreteFormattableString(string format, object[] arguments)
            {
                this.format = format;
                this.arguments = arguments;
            }
            public override string Format
            {
                get { return format; }
            }
            public override int ArgumentCount
            {
                get { return arguments.Length; }
            }
            public override object[] GetArguments()
            {
                return arguments;
            }
            public override object GetArgument(int index)
            {
                return arguments[index];
            }
            public override string ToString(IFormatProvider formatProvider)
            {
                return string.Format(formatProvider, format, arguments);
            }
        }
    }
}
