using System;
using Windows.UI.Xaml.Data;

namespace Windows.UI.Xaml.Markup
{
    /// <summary>What a binding says, be it written in XAML or made in code.</summary>
    internal sealed class BindingPlan
    {
        internal BindingPath Path;
        /// <summary><c>x:Bind</c>: its path begins at the page, or at the item of a template.</summary>
        internal bool IsCompiled;
        internal bool IsLive;
        internal bool IsTwoWay;
        /// <summary>The method that takes the value of the control; two-way bindings to a call need one.</summary>
        internal BindingPath BindBack;
        internal IValueConverter Converter;
        internal object ConverterParameter;
        internal string ConverterLanguage = "";
        internal object FallbackValue;
        internal object TargetNullValue;
        /// <summary>The control's value goes to the source only when the app says so.</summary>
        internal bool IsExplicit;

        /// <summary>Throws FormatException.</summary>
        internal static BindingPlan Of(Binding binding)
        {
            return new BindingPlan
            {
                Path = BindingPath.Of(binding.Path == null ? "" : binding.Path.Path, XamlTypes.Presentation),
                IsLive = binding.Mode != BindingMode.OneTime,
                IsTwoWay = binding.Mode == BindingMode.TwoWay,
                Converter = binding.Converter,
                ConverterParameter = binding.ConverterParameter,
                ConverterLanguage = binding.ConverterLanguage ?? "",
                FallbackValue = binding.FallbackValue,
                TargetNullValue = binding.TargetNullValue,
                IsExplicit = binding.UpdateSourceTrigger == UpdateSourceTrigger.Explicit,
            };
        }
    }
}
