// Toasts made of the objects of the Windows Community Toolkit.

import test from 'node:test';
import { check } from './program';

test('objects become the XML of a toast', () => {
  check(
    `
    var content = new Microsoft.Toolkit.Uwp.Notifications.ToastContent
    {
        Launch = "action=view&id=5",
        Visual = new Microsoft.Toolkit.Uwp.Notifications.ToastVisual
        {
            BindingGeneric = new Microsoft.Toolkit.Uwp.Notifications.ToastBindingGeneric
            {
                Children =
                {
                    new Microsoft.Toolkit.Uwp.Notifications.AdaptiveText { Text = "Ann <3" },
                    new Microsoft.Toolkit.Uwp.Notifications.AdaptiveText { Text = "Hello", HintMaxLines = 1 },
                    new Microsoft.Toolkit.Uwp.Notifications.AdaptiveProgressBar { Title = "Loading", Value = 0.5, Status = new Microsoft.Toolkit.Uwp.Notifications.BindableString("state") },
                },
                AppLogoOverride = new Microsoft.Toolkit.Uwp.Notifications.ToastGenericAppLogo { Source = "a.png", HintCrop = Microsoft.Toolkit.Uwp.Notifications.ToastGenericAppLogoCrop.Circle },
            },
        },
        Actions = new Microsoft.Toolkit.Uwp.Notifications.ToastActionsCustom
        {
            Inputs = { new Microsoft.Toolkit.Uwp.Notifications.ToastTextBox("reply") { PlaceholderContent = "Type" } },
            Buttons = { new Microsoft.Toolkit.Uwp.Notifications.ToastButton("Send", "send") { ActivationType = Microsoft.Toolkit.Uwp.Notifications.ToastActivationType.Background, TextBoxId = "reply" } },
        },
    };
    Console.WriteLine(content.GetContent());
    Console.WriteLine(content.GetXml().GetElementsByTagName("text").Length + " " + new ToastNotification(content.GetXml()).Content.DocumentElement.NodeName);
    `,
    `
    <?xml version="1.0" encoding="utf-8"?><toast launch="action=view&amp;id=5"><visual><binding template="ToastGeneric"><text>Ann &lt;3</text><text hint-maxLines="1">Hello</text><progress value="0.5" title="Loading" status="{state}" /><image src="a.png" placement="appLogoOverride" hint-crop="circle" /></binding></visual><actions><input id="reply" type="text" placeHolderContent="Type" /><action content="Send" arguments="send" activationType="background" hint-inputId="reply" /></actions></toast>
    2 toast
    `,
  );
});

test('the builder makes the same step by step', () => {
  check(
    `
    var content = new Microsoft.Toolkit.Uwp.Notifications.ToastContentBuilder()
        .AddArgument("action", "a;b")
        .AddArgument("id", 7)
        .AddText("Title")
        .AddText("Text", hintMaxLines: 2)
        .AddAttributionText("via SMS")
        .AddInlineImage(new Uri("http://example.com/a.png"))
        .AddButton("Open", Microsoft.Toolkit.Uwp.Notifications.ToastActivationType.Protocol, "http://example.com")
        .SetToastDuration(Microsoft.Toolkit.Uwp.Notifications.ToastDuration.Long)
        .GetToastContent();
    Console.WriteLine(content.GetXml().GetXml());
    `,
    `
    <?xml version="1.0" encoding="utf-8"?><toast duration="long" launch="action=a%3Bb;id=7"><visual><binding template="ToastGeneric"><text>Title</text><text hint-maxLines="2">Text</text><image src="http://example.com/a.png"/><text placement="attribution">via SMS</text></binding></visual><actions><action content="Open" arguments="http://example.com" activationType="protocol"/></actions></toast>
    `,
  );
});
