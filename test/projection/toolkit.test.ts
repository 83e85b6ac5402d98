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

test('objects become the XML of a tile', () => {
  check(
    `
    var bindingContent = new Microsoft.Toolkit.Uwp.Notifications.TileBindingContentAdaptive
    {
        TextStacking = Microsoft.Toolkit.Uwp.Notifications.TileTextStacking.Center,
        PeekImage = new Microsoft.Toolkit.Uwp.Notifications.TilePeekImage { Source = "p.jpg", HintOverlay = 20 },
        BackgroundImage = new Microsoft.Toolkit.Uwp.Notifications.TileBackgroundImage { Source = "b.jpg", HintCrop = Microsoft.Toolkit.Uwp.Notifications.TileBackgroundImageCrop.Circle },
        Children =
        {
            new Microsoft.Toolkit.Uwp.Notifications.AdaptiveText { Text = "Ann", HintStyle = Microsoft.Toolkit.Uwp.Notifications.AdaptiveTextStyle.Title },
            new Microsoft.Toolkit.Uwp.Notifications.AdaptiveGroup
            {
                Children = { new Microsoft.Toolkit.Uwp.Notifications.AdaptiveSubgroup { HintWeight = 1, Children = { new Microsoft.Toolkit.Uwp.Notifications.AdaptiveImage { Source = "a.png" } } } },
            },
        },
    };
    var tile = new Microsoft.Toolkit.Uwp.Notifications.TileContent
    {
        Visual = new Microsoft.Toolkit.Uwp.Notifications.TileVisual
        {
            Branding = Microsoft.Toolkit.Uwp.Notifications.TileBranding.NameAndLogo,
            LockDetailedStatus1 = "Ann",
            LockDetailedStatus2 = "at noon",
            TileSmall = new Microsoft.Toolkit.Uwp.Notifications.TileBinding { Content = new Microsoft.Toolkit.Uwp.Notifications.TileBindingContentIconic { Icon = new Microsoft.Toolkit.Uwp.Notifications.TileBasicImage { Source = "i.png" } } },
            TileWide = new Microsoft.Toolkit.Uwp.Notifications.TileBinding { DisplayName = "Mail", Content = bindingContent },
        },
    };
    Console.WriteLine(tile.GetContent());
    Console.WriteLine(new TileNotification(tile.GetXml()).Content.GetElementsByTagName("binding").Length);
    try { bindingContent.PeekImage.HintOverlay = 101; } catch (ArgumentOutOfRangeException) { Console.WriteLine("too dark"); }
    `,
    `
    <?xml version="1.0" encoding="utf-8"?><tile><visual branding="nameAndLogo"><binding template="TileSquare71x71IconWithBadge"><image src="i.png" id="1" /></binding><binding template="TileWide" displayName="Mail" hint-textStacking="center" hint-lockDetailedStatus2="at noon"><image src="b.jpg" placement="background" hint-crop="circle" /><image src="p.jpg" placement="peek" hint-overlay="20" /><text hint-style="title" id="1">Ann</text><group><subgroup hint-weight="1"><image src="a.png" /></subgroup></group></binding></visual></tile>
    2
    too dark
    `,
  );
});

test('the builder of tiles adds to the sizes that there are', () => {
  check(
    `
    var builder = new Microsoft.Toolkit.Uwp.Notifications.TileContentBuilder()
        .AddTile(Microsoft.Toolkit.Uwp.Notifications.TileSize.Medium | Microsoft.Toolkit.Uwp.Notifications.TileSize.Large)
        .AddText("Hello", hintWrap: true)
        .AddText("Large only", Microsoft.Toolkit.Uwp.Notifications.TileSize.Large | Microsoft.Toolkit.Uwp.Notifications.TileSize.Wide)
        .SetDisplayName("Mail", Microsoft.Toolkit.Uwp.Notifications.TileSize.Medium)
        .SetActivationArgument("id=5")
        .AddTile(Microsoft.Toolkit.Uwp.Notifications.TileSize.Wide, Microsoft.Toolkit.Uwp.Notifications.TileContentBuilder.CreatePhotosTileContent(new Uri("http://example.com/1.png"), new Uri("http://example.com/2.png")));
    Console.WriteLine(builder.GetTileContent().GetContent());
    `,
    `
    <?xml version="1.0" encoding="utf-8"?><tile><visual arguments="id=5"><binding template="TileMedium" displayName="Mail"><text hint-wrap="true">Hello</text></binding><binding template="TileWide" hint-presentation="photos"><image src="http://example.com/1.png" /><image src="http://example.com/2.png" /></binding><binding template="TileLarge"><text hint-wrap="true">Hello</text><text>Large only</text></binding></visual></tile>
    `,
  );
});

test('arguments of toasts are written and read', () => {
  check(
    `
    var query = new Microsoft.QueryStringDotNET.QueryString { { "action", "like it" }, { "id", "5" }, "flag" };
    query.Add("id", "a&b");
    query.Set("action", "view");
    Console.WriteLine(query);
    var read = Microsoft.QueryStringDotNET.QueryString.Parse("id=5&flag&action=like%20it");
    string value;
    Console.WriteLine(read["action"] + " " + read.Contains("flag") + " " + (read["flag"] == null) + " " + read.TryGetValue("no", out value) + " " + string.Join(",", query.GetAllValues("id")));
    try { Console.WriteLine(read["no"]); } catch (System.Collections.Generic.KeyNotFoundException error) { Console.WriteLine(error.Message); }
    `,
    `
    id=5&flag&id=a%26b&action=view
    like it True True False 5,a&b
    A query string value with name 'no' was not found.
    `,
  );
});

test('buttons are made step by step too, and get the arguments of their toast', () => {
  check(
    `
    var builder = new Microsoft.Toolkit.Uwp.Notifications.ToastContentBuilder()
        .AddArgument("conversation", 9)
        .AddText("Ann")
        .AddButton(new Microsoft.Toolkit.Uwp.Notifications.ToastButton().SetContent("Like").AddArgument("action", "like").SetBackgroundActivation())
        .AddButton(new Microsoft.Toolkit.Uwp.Notifications.ToastButton("Own", "own=1"))
        .AddButton(new Microsoft.Toolkit.Uwp.Notifications.ToastButton().SetContent("Later").SetDismissActivation());
    Console.WriteLine(builder.GetXml().GetElementsByTagName("actions")[0].GetXml());
    var arguments = Microsoft.Toolkit.Uwp.Notifications.ToastArguments.Parse("action=like;conversation=9;flag;text=a%3Bb%25");
    int conversation;
    arguments.TryGetValue("conversation", out conversation);
    Console.WriteLine(arguments["action"] + " " + conversation + " " + arguments.Contains("flag") + " " + arguments.Get("text") + " " + arguments);
    `,
    `
    <actions><action content="Like" arguments="action=like;conversation=9" activationType="background"/><action content="Own" arguments="own=1"/><action content="Later" arguments="dismiss" activationType="system"/></actions>
    like 9 True a;b% action=like;conversation=9;flag;text=a%3Bb%25
    `,
  );
});
