using System;
using System.Collections.Generic;
using Windows.Data.Xml.Dom;
using Windows.UI.Notifications;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>Makes a toast step by step.</summary>
    public class ToastContentBuilder
    {
        private readonly ToastArguments arguments = new ToastArguments();

        public ToastContentBuilder()
        {
            Content = new ToastContent { Visual = new ToastVisual { BindingGeneric = new ToastBindingGeneric() } };
        }
        public ToastContent Content { get; private set; }
        private ToastBindingGeneric Binding
        {
            get { return Content.Visual.BindingGeneric; }
        }
        private ToastActionsCustom Actions
        {
            get
            {
                if (Content.Actions == null) Content.Actions = new ToastActionsCustom();
                return (ToastActionsCustom)Content.Actions;
            }
        }
        /// <summary>The app gets it back with the toast, and with each button that has no such argument of its own.</summary>
        public ToastContentBuilder AddArgument(string key, string value)
        {
            arguments.Add(key, value);
            Content.Launch = arguments.ToString();
            if (Content.Actions is ToastActionsCustom) foreach (IToastButton button in Actions.Buttons) Give(button, key, value);
            return this;
        }
        public ToastContentBuilder AddArgument(string key)
        {
            return AddArgument(key, (string)null);
        }
        public ToastContentBuilder AddArgument(string key, int value)
        {
            return AddArgument(key, value.ToString());
        }
        public ToastContentBuilder AddArgument(string key, bool value)
        {
            return AddArgument(key, value ? "1" : "0");
        }
        public ToastContentBuilder AddArgument(string key, Enum value)
        {
            return AddArgument(key, Convert.ToInt32(value));
        }
        private static void Give(IToastButton button, string key, string value)
        {
            ToastButton taker = button as ToastButton;
            if (taker != null && taker.TakesArguments && !taker.HasArgument(key)) taker.AddArgument(key, value);
        }
        public ToastContentBuilder SetBackgroundActivation()
        {
            Content.ActivationType = ToastActivationType.Background;
            return this;
        }
        public ToastContentBuilder SetProtocolActivation(Uri protocol)
        {
            Content.Launch = protocol.ToString();
            Content.ActivationType = ToastActivationType.Protocol;
            return this;
        }
        public ToastContentBuilder AddToastActivationInfo(string launchArgs, ToastActivationType activationType)
        {
            Content.Launch = launchArgs;
            Content.ActivationType = activationType;
            return this;
        }
        public ToastContentBuilder SetToastScenario(ToastScenario scenario)
        {
            Content.Scenario = scenario;
            return this;
        }
        public ToastContentBuilder SetToastDuration(ToastDuration duration)
        {
            Content.Duration = duration;
            return this;
        }
        public ToastContentBuilder AddCustomTimeStamp(DateTime dateTime)
        {
            Content.DisplayTimestamp = dateTime;
            return this;
        }
        public ToastContentBuilder AddHeader(string id, string title, string arguments)
        {
            Content.Header = new ToastHeader(id, title, arguments);
            return this;
        }
        public ToastContentBuilder AddText(string text, AdaptiveTextStyle? hintStyle = null, bool? hintWrap = null, int? hintMaxLines = null, int? hintMinLines = null, AdaptiveTextAlign? hintAlign = null, string language = null)
        {
            return AddVisualChild(new AdaptiveText { Text = text, HintStyle = hintStyle.GetValueOrDefault(), HintWrap = hintWrap, HintMaxLines = hintMaxLines, HintMinLines = hintMinLines, HintAlign = hintAlign.GetValueOrDefault(), Language = language });
        }
        public ToastContentBuilder AddVisualChild(IToastBindingGenericChild child)
        {
            Binding.Children.Add(child);
            return this;
        }
        public ToastContentBuilder AddAttributionText(string text, string language = null)
        {
            Binding.Attribution = new ToastGenericAttributionText { Text = text, Language = language };
            return this;
        }
        public ToastContentBuilder AddAppLogoOverride(Uri uri, ToastGenericAppLogoCrop? hintCrop = null, string alternateText = null, bool? addImageQuery = null)
        {
            Binding.AppLogoOverride = new ToastGenericAppLogo { Source = uri.OriginalString, HintCrop = hintCrop.GetValueOrDefault(), AlternateText = alternateText, AddImageQuery = addImageQuery };
            return this;
        }
        public ToastContentBuilder AddHeroImage(Uri uri, string alternateText = null, bool? addImageQuery = null)
        {
            Binding.HeroImage = new ToastGenericHeroImage { Source = uri.OriginalString, AlternateText = alternateText, AddImageQuery = addImageQuery };
            return this;
        }
        public ToastContentBuilder AddInlineImage(Uri uri, string alternateText = null, bool? addImageQuery = null)
        {
            return AddVisualChild(new AdaptiveImage { Source = uri.OriginalString, AlternateText = alternateText, AddImageQuery = addImageQuery });
        }
        public ToastContentBuilder AddProgressBar(string title = null, double? value = null, bool isIndeterminate = false, string valueStringOverride = null, string status = null)
        {
            AdaptiveProgressBarValue shown = isIndeterminate ? AdaptiveProgressBarValue.Indeterminate : AdaptiveProgressBarValue.FromValue(value.GetValueOrDefault());
            return AddVisualChild(new AdaptiveProgressBar { Title = title, Value = shown, ValueStringOverride = valueStringOverride, Status = status });
        }
        public ToastContentBuilder AddAudio(Uri src, bool? loop = null, bool? silent = null)
        {
            Content.Audio = new ToastAudio { Src = src, Loop = loop.GetValueOrDefault(), Silent = silent.GetValueOrDefault() };
            return this;
        }
        public ToastContentBuilder AddAudio(ToastAudio audio)
        {
            Content.Audio = audio;
            return this;
        }
        public ToastContentBuilder AddButton(IToastButton button)
        {
            foreach (KeyValuePair<string, string> argument in arguments) Give(button, argument.Key, argument.Value);
            Actions.Buttons.Add(button);
            return this;
        }
        public ToastContentBuilder AddButton(string content, ToastActivationType activationType, string arguments)
        {
            return AddButton(content, activationType, arguments, null);
        }
        public ToastContentBuilder AddButton(string content, ToastActivationType activationType, string arguments, Uri imageUri)
        {
            return AddButton(new ToastButton(content, arguments) { ActivationType = activationType, ImageUri = imageUri == null ? null : imageUri.OriginalString });
        }
        public ToastContentBuilder AddButton(string textBoxId, string content, ToastActivationType activationType, string arguments)
        {
            return AddButton(new ToastButton(content, arguments) { ActivationType = activationType, TextBoxId = textBoxId });
        }
        public ToastContentBuilder AddInputTextBox(string id, string placeHolderContent = null, string title = null)
        {
            return AddToastInput(new ToastTextBox(id) { PlaceholderContent = placeHolderContent, Title = title });
        }
        public ToastContentBuilder AddToastInput(IToastInput input)
        {
            Actions.Inputs.Add(input);
            return this;
        }
        public ToastContent GetToastContent()
        {
            return Content;
        }
        public XmlDocument GetXml()
        {
            return Content.GetXml();
        }
        public void Show()
        {
            Show(null);
        }
        public void Show(CustomizeToast customize)
        {
            ToastNotification toast = new ToastNotification(GetXml());
            if (customize != null) customize(toast);
            ToastNotificationManager.CreateToastNotifier().Show(toast);
        }
        public void Schedule(DateTimeOffset deliveryTime)
        {
            Schedule(deliveryTime, null);
        }
        public void Schedule(DateTimeOffset deliveryTime, CustomizeScheduledToast customize)
        {
            ScheduledToastNotification toast = new ScheduledToastNotification(GetXml(), deliveryTime);
            if (customize != null) customize(toast);
            ToastNotificationManager.CreateToastNotifier().AddToSchedule(toast);
        }
    }
}
